/** Verification of finished uploads in the background. */
@NullMarked
package dev.casebook.attachment.scan;

import org.jspecify.annotations.NullMarked;
