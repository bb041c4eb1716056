/** PostgreSQL as a child process, its databases and roles. */
@NullMarked
package dev.casebook.localstack.postgres;

import org.jspecify.annotations.NullMarked;
