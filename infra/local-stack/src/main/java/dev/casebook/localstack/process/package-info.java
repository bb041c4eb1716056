/** Child processes: started in their own session, recorded by pid file, recognised after a crash. */
@NullMarked
package dev.casebook.localstack.process;

import org.jspecify.annotations.NullMarked;
