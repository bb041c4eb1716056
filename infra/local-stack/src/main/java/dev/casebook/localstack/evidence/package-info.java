/** Checks evidence packages without any service: what is in them, who signed them, whether their timeline holds. */
@NullMarked
package dev.casebook.localstack.evidence;

import org.jspecify.annotations.NullMarked;
