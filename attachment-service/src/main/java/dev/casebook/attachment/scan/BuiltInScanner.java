package dev.casebook.attachment.scan;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner used when the operator brings none: it knows the EICAR test signature. */
@Configuration(proxyBeanMethods = false)
class BuiltInScanner {

    @Bean
    @ConditionalOnMissingBean
    Scanner scanner() {
        return () -> List.of(new SignatureInspection());
    }
}
