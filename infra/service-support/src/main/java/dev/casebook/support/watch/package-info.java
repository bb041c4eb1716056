/** Topics that every replica listens to for itself; some of what they carry is worth saying and hearing only now. */
@NullMarked
package dev.casebook.support.watch;

import org.jspecify.annotations.NullMarked;
