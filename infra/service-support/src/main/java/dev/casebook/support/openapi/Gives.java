package dev.casebook.support.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The headers that the answers to a route's successes always carry; at a controller, to those of all its routes. What is
 * written here is what the OpenAPI document lists.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Gives {

    /** Their names. A GET that gives an {@code ETag} takes {@code If-None-Match} and may answer 304. */
    String[] value();
}
