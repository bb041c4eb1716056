/** Which request needs which proof of identity. */
@NullMarked
package dev.casebook.identity.web;

import org.jspecify.annotations.NullMarked;
