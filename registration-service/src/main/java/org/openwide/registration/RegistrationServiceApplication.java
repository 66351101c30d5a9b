package org.openwide.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes one patient at a time from the link to the accepted terms. */
@SpringBootApplication
public class RegistrationServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RegistrationServiceApplication.class, arguments);
    }
}
