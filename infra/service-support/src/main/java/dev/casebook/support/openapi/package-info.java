/** The OpenAPI document of a service. */
@NullMarked
package dev.casebook.support.openapi;

import org.jspecify.annotations.NullMarked;
