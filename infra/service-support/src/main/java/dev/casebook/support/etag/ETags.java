package dev.casebook.support.etag;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * Entity tags {@code "<version>.<digest>"}: the version counts changes, the digest is of what this reader sees.
 * {@code If-Match} compares the version alone, {@code If-None-Match} the whole (RFC 9110, section 13).
 */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})(?:\\.[0-9a-z]*)?\"");
    private static final int DIGEST_BYTES = 12;

    private ETags() {}

    /** The quoted tag of a representation: the object the answer's body is made from. */
    public static String of(long version, Object representation) {
        byte[] body = CasebookJson.mapper().writeValueAsBytes(representation);
        return "\"" + version + "." + HexFormat.of().formatHex(sha256(body), 0, DIGEST_BYTES) + "\"";
    }

    /** Whether the caller holds this representation already; then answer 304. */
    public static boolean notModified(ServerWebExchange exchange, String etag) {
        return values(exchange, HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(value ->
                        value.equals("*") || value.replaceFirst("^W/", "").equals(etag));
    }

    /**
     * The version {@code If-Match} asks for, empty without the header or with {@code *}.
     *
     * @throws ProblemException malformed, if the header holds no tag of ours
     */
    public static OptionalLong ifMatch(ServerWebExchange exchange) {
        List<String> values = values(exchange, HttpHeaders.IF_MATCH);
        if (values.isEmpty() || values.contains("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = TAG.matcher(values.getFirst());
        if (values.size() > 1 || !tag.matches()) {
            throw ProblemException.malformed("If-Match takes one ETag as this resource gave it.");
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }

    /** @throws ProblemException precondition-failed, if the caller asks for another version than the present one */
    public static void require(OptionalLong asked, long present) {
        if (asked.isPresent() && asked.getAsLong() != present) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_FAILED, "It was changed meanwhile; read it again and repeat the change.");
        }
    }

    /** As {@link #require(OptionalLong, long)} for a request whose body was not needed first. */
    public static void requireMatch(ServerWebExchange exchange, long present) {
        require(ifMatch(exchange), present);
    }

    private static List<String> values(ServerWebExchange exchange, String header) {
        return exchange.getRequest().getHeaders().getOrEmpty(header).stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
