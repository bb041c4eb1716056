package dev.casebook.attachment.scan;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The settings of verification as they are when nobody sets any. */
final class ScanPropertiesFixture {

    private ScanPropertiesFixture() {}

    static ScanProperties defaults() {
        return with(Map.of());
    }

    static ScanProperties with(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("casebook.scan", ScanProperties.class);
    }
}
