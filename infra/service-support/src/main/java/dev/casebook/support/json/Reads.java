package dev.casebook.support.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells the OpenAPI document as what a controller reads its {@link JsonBody}. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {

    Class<?> value();

    /** Whether the route may be asked without a body. */
    boolean optional() default false;
}
