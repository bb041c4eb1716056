package dev.casebook.localstack.token;

/** A demo person could not be logged in; the message is a sentence for the person at the terminal. */
public final class LoginFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    LoginFailed(String sentence) {
        super(sentence);
    }

    LoginFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
