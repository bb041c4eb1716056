/** Servers, tokens, contracts and rules that the tests of every module share. */
@NullMarked
package dev.casebook.testsupport;

import org.jspecify.annotations.NullMarked;
