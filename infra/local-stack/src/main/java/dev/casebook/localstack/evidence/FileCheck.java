package dev.casebook.localstack.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares the files of a package with its manifest. */
final class FileCheck {

    /** What the manifest cannot tell of, since they come after it. */
    private static final List<String> SEAL = List.of("manifest.json", "signature.json");

    private final Archive archive;
    private final Map<String, JsonNode> expected = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    FileCheck(Archive archive, JsonNode manifest) {
        this.archive = archive;
        manifest.path("files").forEach(file -> expected.put(file.path("path").asString(""), file));
    }

    /** Every file that is not as the manifest says. */
    List<String> problems() {
        List<String> names = archive.names();
        expected.forEach(this::compare);
        strangers(names);
        if (problems.isEmpty()) {
            order(names);
        }
        return problems;
    }

    /** The SHA-256 that the manifest gives for the file of an attachment; empty if it is not in the package. */
    String digestOfAttachment(String id) {
        return expected.values().stream()
                .filter(file -> file.path("path").asString("").startsWith("attachments/" + id + "-"))
                .map(file -> file.path("sha256").asString(""))
                .findFirst()
                .orElse("");
    }

    private void compare(String path, JsonNode file) {
        try (InputStream content = archive.stream(path)) {
            if (content == null) {
                problems.add(path + ": missing");
            } else if (!Digests.of(content).equals(file.path("sha256").asString(""))) {
                problems.add(path + ": changed");
            }
        } catch (IOException | RuntimeException unreadable) {
            problems.add(path + ": changed, it can no longer be unpacked");
        }
    }

    private void strangers(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                problems.add(name + ": there twice");
            } else if (!expected.containsKey(name) && !SEAL.contains(name)) {
                problems.add(name + ": added");
            }
        }
    }

    private void order(List<String> names) {
        List<String> wanted = new ArrayList<>(expected.keySet());
        wanted.addAll(SEAL);
        for (int place = 0; place < wanted.size(); place++) {
            if (place >= names.size() || !wanted.get(place).equals(names.get(place))) {
                problems.add(wanted.get(place) + ": moved, it was file " + (place + 1) + " of the package");
                return;
            }
        }
    }
}
