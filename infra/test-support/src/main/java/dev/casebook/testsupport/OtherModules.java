package dev.casebook.testsupport;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Classes of Casebook that belong to another module, the shared mechanisms excepted. */
final class OtherModules {
    private static final String CASEBOOK = "dev.casebook.";
    private static final String SUPPORT = "dev.casebook.support";

    private OtherModules() {}

    static DescribedPredicate<JavaClass> than(String root) {
        return DescribedPredicate.describe("belong to another service than " + root, type -> {
            String name = type.getPackageName();
            return name.startsWith(CASEBOOK) && !within(name, root) && !within(name, SUPPORT);
        });
    }

    private static boolean within(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }
}
