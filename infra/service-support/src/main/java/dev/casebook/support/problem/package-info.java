/** Every refusal and failure as a problem document. */
@NullMarked
package dev.casebook.support.problem;

import org.jspecify.annotations.NullMarked;
