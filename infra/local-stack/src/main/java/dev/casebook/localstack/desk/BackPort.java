package dev.casebook.localstack.desk;

/** Ports of the backing parts, counted from the base. */
public enum BackPort {
    SMTP(25),
    MAIL_PAGE(26),
    POSTGRES(32),
    KAFKA(60),
    KAFKA_CONTROLLER(61),
    OBJECTS(70),
    PUBLIC_OBJECTS(71),
    REDIS(79);

    private final int offset;

    BackPort(int offset) {
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
