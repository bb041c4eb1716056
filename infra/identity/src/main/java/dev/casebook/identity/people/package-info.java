/** Who the demo people and their accounts are, and what their accounts may be changed to. */
@NullMarked
package dev.casebook.identity.people;

import org.jspecify.annotations.NullMarked;
