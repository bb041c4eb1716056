package dev.casebook.support.etag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells the OpenAPI document that a route, or each of a controller's, compares {@code If-Match} with the version. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IfMatch {

    /** Whether a request without it is malformed. */
    boolean required() default false;
}
