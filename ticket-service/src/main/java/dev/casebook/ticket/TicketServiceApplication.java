package dev.casebook.ticket;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the ticket service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TicketServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(TicketServiceApplication.class, arguments);
    }
}
