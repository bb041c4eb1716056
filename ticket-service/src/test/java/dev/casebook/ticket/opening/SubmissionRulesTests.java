package dev.casebook.ticket.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.ticket.catalog.TestCatalogue;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a submission must say. */
class SubmissionRulesTests {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void questionNeedsTypeSubjectAndProblemOnly() {
        assertThat(check("{}", false).key()).isEqualTo("question");
    }

    @Test
    void typeRequiresWhatTheCatalogueSays() {
        assertRefused("{\"type\":\"bug\"}", false, "/product", "/siteUrl");
        assertThat(check("{\"type\":\"bug\",\"product\":\"shop-plugin\",\"siteUrl\":\"https://a.example\"}", false)
                        .key())
                .isEqualTo("bug");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type":null}                                | /type
                    {"type":"nonsense"}                          | /type
                    {"subject":"  ab  "}                         | /subject
                    {"problem":"   "}                            | /problem
                    {"product":"unknown"}                        | /product
                    {"siteUrl":"ftp://a.example"}                | /siteUrl
                    {"siteUrl":"shop.example"}                   | /siteUrl
                    {"siteUrl":"https://user:pw@shop.example"}   | /siteUrl
                    {"siteUrl":"https://"}                       | /siteUrl
                    {"licenceKey":"short"}                       | /licenceKey
                    {"licenceKey":"has space inside"}            | /licenceKey
                    {"licenceKey":"••••1F3C"}                    | /licenceKey
                    {"planName":" "}                             | /planName
                    {"licenceKey":"ABCD-1F3C","planName":"Pro"}  | /planName
                    {"occurredAt":"2026-11-25T10:00:00Z"}        | /occurredAt
                    {"route":"https://elsewhere.example"}        | /route
                    {"draft":"x"}                                | /draft
                    {"followUpOf":"CB-1"}                        | /followUpOf
                    {"account":"a"}                              | /account
                    """)
    void wrongFieldIsNamed(String change, String pointer) {
        assertRefused(change, false, pointer);
    }

    @Test
    void staffMustNameTheAccount() {
        assertRefused("{}", true, "/account");
        assertThat(check("{\"account\":\"a\"}", true)).isNotNull();
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertRefused("{\"subject\":\"x\",\"problem\":\"\",\"route\":\"x\"}", false, "/subject", "/problem", "/route");
    }

    private static void assertRefused(String change, boolean staff, String... pointers) {
        assertThatThrownBy(() -> check(change, staff)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            String problem = refused.problem().toString();
            for (String pointer : pointers) {
                assertThat(problem).contains("pointer=" + pointer);
            }
        });
    }

    private static dev.casebook.ticket.catalog.IssueType check(String change, boolean staff) {
        ObjectNode body = JSON.createObjectNode();
        body.put("type", "question").put("subject", "How to export").put("problem", "Where is it?");
        JSON.readTree(change).properties().forEach(field -> body.set(field.getKey(), field.getValue()));
        Submission submission = JSON.treeToValue(body, Submission.class);
        return SubmissionRules.check(submission, TestCatalogue.with(Map.of()), staff, NOW);
    }
}
