package org.openwide.patientrecord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the patient-record-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PatientRecordServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PatientRecordServiceApplication.class, arguments);
    }
}
