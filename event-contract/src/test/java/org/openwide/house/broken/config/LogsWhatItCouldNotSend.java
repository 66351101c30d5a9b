package org.openwide.house.broken.config;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

class LogsWhatItCouldNotSend {

    KafkaTemplate<String, byte[]> template(ProducerFactory<String, byte[]> producers) {
        return new KafkaTemplate<>(producers);
    }
}
