package dev.casebook.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules every module's code keeps, one dynamic test each:
 * {@code @TestFactory Stream<DynamicTest> rules() { return ArchitectureRules.of("dev.casebook.thread"); }}.
 */
public final class ArchitectureRules {
    private static final String[] VAGUE_PACKAGES = {
        "..util..",
        "..utils..",
        "..common..",
        "..impl..",
        "..dto..",
        "..service..",
        "..services..",
        "..helper..",
        "..helpers.."
    };

    private ArchitectureRules() {}

    /**
     * The rules for all classes below a package.
     *
     * @param edges simple names of classes that may subscribe or block beside those that are edges by their nature:
     *     {@code SmartLifecycle}s, {@code Consumer}s of messages and whatever is named {@code …Consumer}
     */
    public static Stream<DynamicTest> of(String root, String... edges) {
        return checks(root, edges, new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()));
    }

    static Stream<DynamicTest> includingTests(String root, String... edges) {
        return checks(root, edges, new ClassFileImporter());
    }

    private static Stream<DynamicTest> checks(String root, String[] edges, ClassFileImporter importer) {
        JavaClasses classes = importer.importPackages(root);
        return Stream.concat(
                rules(root, Set.of(edges)).stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes))),
                Stream.of(DynamicTest.dynamicTest("BlockHound watches the tests", BlockHoundRule::check)));
    }

    private static List<ArchRule> rules(String root, Set<String> edges) {
        return List.of(
                slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true),
                noClasses()
                        .that(areNo(edges))
                        .should()
                        .callMethodWhere(ReactiveCalls.thatBlockOrSubscribe())
                        .because("business code is one chain; edges subscribe, and only edges block"),
                noClasses().should().dependOnClassesThat(named("Transactional")).because("writes go through Writes"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.casebook.support..")
                        .should()
                        .dependOnClassesThat(
                                named("TransactionalOperator", "ReactiveTransactionManager", "R2dbcTransactionManager"))
                        .because("a cancelled transaction of Spring's own poisons its connection; use Writes")
                        .allowEmptyShould(true),
                noClasses()
                        .should()
                        .beAssignableTo("org.springframework.data.repository.Repository")
                        .because("a generated repository writes outside Writes"),
                noFields().should().beAnnotatedWith("jakarta.inject.Inject").allowEmptyShould(true),
                GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true),
                GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING,
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                noClasses().should().resideInAnyPackage(VAGUE_PACKAGES),
                noClasses().should().haveSimpleNameEndingWith("Impl"),
                noClasses()
                        .should()
                        .dependOnClassesThat(OtherModules.than(root))
                        .because("services share mechanisms and contracts, never classes"),
                DescribedBodies.rule(),
                NullMarkedPackages.rule());
    }

    private static DescribedPredicate<JavaClass> areNo(Set<String> edges) {
        return DescribedPredicate.describe("are no edges", type -> !ReactiveCalls.isEdge(type, edges));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "are named " + String.join(" or ", names), type -> Set.of(names).contains(type.getSimpleName()));
    }
}
