package dev.casebook.ticket.licence;

/** A licence key as it is kept: sealed (nonce, cipher text and tag in base64), and the mask that is shown in its place. */
public record LicenceKey(String sealed, String mask) {
    private static final int SHOWN = 4;

    /** {@code ••••1F3C} */
    public static String maskOf(String key) {
        return "••••" + key.substring(Math.max(0, key.length() - SHOWN));
    }

    @Override
    public String toString() {
        return mask;
    }
}
