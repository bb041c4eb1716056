package dev.casebook.thread;

import dev.casebook.testsupport.CasebookTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Runs the whole service; all such tests share one context. */
@CasebookTest(database = "threads")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ThreadTest {}
