package dev.casebook.ticket.licence;

/** A licence key as it is kept: sealed (nonce, cipher text and tag in base64), and the mask that is shown in its place. */
public record LicenceKey(String sealed, String mask) {
    private static final int SHOWN = 4;
    private static final String HIDDEN = "••••";

    /** {@code ••••1F3C} */
    public static String maskOf(String key) {
        return HIDDEN + key.substring(Math.max(0, key.length() - SHOWN));
    }

    /** Whether this is a mask rather than a key: what a reader got and sends back. */
    public static boolean isMask(String sent) {
        return sent.startsWith(HIDDEN);
    }

    @Override
    public String toString() {
        return mask;
    }
}
