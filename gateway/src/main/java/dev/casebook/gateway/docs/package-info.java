/** The suite's HTTP contract as one OpenAPI document and a page to browse it. */
@NullMarked
package dev.casebook.gateway.docs;

import org.jspecify.annotations.NullMarked;
