package dev.casebook.support.sample;

import dev.casebook.testsupport.CasebookTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Runs the sample service; all tests with it share one context. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CasebookTest(
        database = "sample",
        classes = SampleApplication.class,
        properties = {
            "casebook.position.script-wait=600ms",
            "casebook.position.browser-wait=300ms",
            "casebook.position.browser-pause=1500ms"
        })
public @interface SampleTest {}
