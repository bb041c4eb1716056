package dev.casebook.support.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names a route knows, at the {@link QueryParameters} its controller takes; without it the route knows none. What is
 * written here is what {@link QueryParameters#onlyKnown} lets pass and what the OpenAPI document lists.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Known {

    String[] value();
}
