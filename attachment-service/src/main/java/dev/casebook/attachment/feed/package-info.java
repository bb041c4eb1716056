/** Events of other services, translated for the features they concern. */
@NullMarked
package dev.casebook.attachment.feed;

import org.jspecify.annotations.NullMarked;
