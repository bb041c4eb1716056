package dev.casebook.attachment.scan;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How finished uploads are verified.
 *
 * @param workers files verified at the same time by one replica
 * @param pace how often files are looked for when nothing wakes the workers
 * @param lease how long a worker may be silent before another takes its file over; it renews at a third of it
 * @param retry pause after a failure of the store
 * @param refusedTypes media types by content that are rejected
 * @param thumbnailSource largest image file that gets a thumbnail
 * @param thumbnailPixels most pixels such an image may have, against decompression bombs
 * @param thumbnailEdge longest edge of a thumbnail in pixels
 */
@ConfigurationProperties("casebook.scan")
record ScanProperties(
        @DefaultValue("2") int workers,
        @DefaultValue("1s") Duration pace,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("5s") Duration retry,

        @DefaultValue({
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-coredump",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-mach-o-universal",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/x-dex",
            "application/x-sh",
            "application/x-bat",
            "application/java-vm",
            "application/x-powershell"
        })
        Set<String> refusedTypes,

        @DefaultValue("25MB") DataSize thumbnailSource,
        @DefaultValue("30000000") long thumbnailPixels,
        @DefaultValue("320") int thumbnailEdge) {}
