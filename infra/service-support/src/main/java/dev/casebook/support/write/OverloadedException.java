package dev.casebook.support.write;

/** More writes wait than the service can promise to make soon, or it is stopping; answered 503. */
public final class OverloadedException extends RuntimeException {

    OverloadedException(String message) {
        super(message, null, false, false);
    }
}
