/** What is known of every request before anyone looks at it, and which of its headers travel on. */
@NullMarked
package dev.casebook.gateway.request;

import org.jspecify.annotations.NullMarked;
