/** What can be said to the launcher, one class for each verb. */
@NullMarked
package dev.casebook.localstack.verb;

import org.jspecify.annotations.NullMarked;
