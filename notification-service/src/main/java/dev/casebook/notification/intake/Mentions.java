package dev.casebook.notification.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds who a text speaks to: {@code @sam} is the colleague whose mail address begins with {@code sam@}. */
final class Mentions {
    /** More in one entry is a list, not a conversation. */
    private static final int MOST = 20;

    /** Not within a word, so that a mail address mentions nobody. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\w@.])@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63})");

    private Mentions() {}

    static List<String> in(String text) {
        return MENTION.matcher(text)
                .results()
                .map(Mentions::handle)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A full stop behind a name ends the sentence. */
    private static String handle(MatchResult found) {
        return found.group(1).replaceAll("[._-]+$", "").toLowerCase(Locale.ROOT);
    }
}
