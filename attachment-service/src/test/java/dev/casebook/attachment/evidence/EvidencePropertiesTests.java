package dev.casebook.attachment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.localstack.evidence.SigningKey;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;

class EvidencePropertiesTests {

    @Test
    void defaultsAreThoseDocumented() {
        var properties = bound(Map.of("casebook.evidence.secret", "s", "casebook.evidence.public-key", "p"));

        assertThat(properties.demo()).isFalse();
        assertThat(properties.builders()).isEqualTo(2);
        assertThat(properties.pace()).isEqualTo(Duration.ofSeconds(1));
        assertThat(properties.lease()).isEqualTo(Duration.ofSeconds(20));
        assertThat(properties.beat()).isEqualTo(Duration.ofSeconds(1));
        assertThat(properties.retry()).isEqualTo(Duration.ofSeconds(2));
        assertThat(properties.attempts()).isEqualTo(5);
        assertThat(properties.keep()).isEqualTo(Duration.ofDays(7));
        assertThat(properties.sweep()).isEqualTo(Duration.ofMinutes(1));
        assertThat(properties.toString()).doesNotContain("secret");
    }

    @Test
    void theLauncherVerifiesWithTheKeyThatLocalDesksSignWith() {
        var local = local();
        var properties = TestMaterial.settings(
                local.getProperty("CASEBOOK_EVIDENCE_SECRET"), local.getProperty("CASEBOOK_EVIDENCE_PUBLIC_KEY"), true);

        assertThat(new Seal(properties).keyId().value())
                .isEqualTo(SigningKey.demo().id());
        assertThat(local.get("casebook.evidence.demo")).isEqualTo(true);
    }

    @Test
    void halvesOfDifferentKeysStopTheStartWithASentence() {
        var demo = TestMaterial.demo();
        var other = "MCowBQYDK2VwAyEAxplFUsuqv9OyYBAX2sqyxm/F2MfIBtrZDWWXdKR9luw=";

        for (var wrong : new String[] {other, "no key"}) {
            assertThatThrownBy(() -> new Seal(TestMaterial.settings(demo.secret(), wrong, false)))
                    .hasMessageContaining("CASEBOOK_EVIDENCE_SECRET")
                    .hasMessageContaining("CASEBOOK_EVIDENCE_PUBLIC_KEY");
        }
    }

    private static EvidenceProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("casebook.evidence", EvidenceProperties.class);
    }

    private static Properties local() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application-local.yml"));
        return Objects.requireNonNull(yaml.getObject());
    }
}
