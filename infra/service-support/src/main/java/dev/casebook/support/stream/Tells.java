package dev.casebook.support.stream;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An event that a live stream tells; what is written here is what the OpenAPI document lists. */
@Documented
@Repeatable(Tells.All.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tells {

    /** The {@code event:} of the stream. */
    String event();

    /** What its {@code data:} is the JSON of; left out where the fields differ from event to event. */
    Class<?> data() default Object.class;

    /** When it is told, and what its data and its {@code id:} mean; one sentence. */
    String meaning();

    /** All events of one stream. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Tells[] value();
    }
}
