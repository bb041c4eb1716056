/** What the gateway answers when it refuses or fails: problem documents (RFC 9457), pages for people. */
@NullMarked
package dev.casebook.gateway.problem;

import org.jspecify.annotations.NullMarked;
