package dev.casebook.notification.feed;

import java.util.regex.Pattern;

/** Masks what looks like a licence key that someone typed into free text: three or more groups joined by dashes. */
public final class LicenceKeys {
    private static final Pattern KEY =
            Pattern.compile("(?<![\\w-])(?=[A-Z-]*[0-9])(?:[A-Z0-9]{4,8}-){2,7}[A-Z0-9]{0,4}([A-Z0-9]{4})(?![\\w-])");

    private LicenceKeys() {}

    public static String masked(String text) {
        return KEY.matcher(text).replaceAll("••••$1");
    }
}
