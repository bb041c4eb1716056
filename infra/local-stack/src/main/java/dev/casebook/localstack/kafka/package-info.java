/** A Kafka broker (KRaft) in this JVM and the topics of the desk. */
@NullMarked
package dev.casebook.localstack.kafka;

import org.jspecify.annotations.NullMarked;
