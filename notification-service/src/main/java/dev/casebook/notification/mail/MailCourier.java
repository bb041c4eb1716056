package dev.casebook.notification.mail;

import dev.casebook.notification.delivery.Claimed;
import dev.casebook.notification.delivery.Courier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Carries deliveries as mail. */
@Component
class MailCourier implements Courier {
    private final Enclosures enclosures;
    private final LetterWriter writer;
    private final Postman postman;

    MailCourier(Enclosures enclosures, LetterWriter writer, Postman postman) {
        this.enclosures = enclosures;
        this.writer = writer;
        this.postman = postman;
    }

    @Override
    public String channel() {
        return "mail";
    }

    @Override
    public Mono<Void> deliver(Claimed delivery) {
        return enclosures
                .of(delivery.id())
                .map(about -> writer.write(delivery.id(), about))
                .flatMap(postman::post);
    }

    @Override
    public boolean refused(Throwable failure) {
        return Refusals.isRefusal(failure);
    }
}
