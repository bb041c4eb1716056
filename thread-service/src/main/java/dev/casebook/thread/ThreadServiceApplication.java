package dev.casebook.thread;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the thread service. */
@SpringBootApplication
class ThreadServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ThreadServiceApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
