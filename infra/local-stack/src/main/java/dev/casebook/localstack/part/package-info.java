/** What every part of the desk has in common: it starts, answers, is watched, and stops. */
@NullMarked
package dev.casebook.localstack.part;

import org.jspecify.annotations.NullMarked;
