/** An S3 server in this JVM that keeps objects in the file system. */
@NullMarked
package dev.casebook.localstack.objectstore;

import org.jspecify.annotations.NullMarked;
