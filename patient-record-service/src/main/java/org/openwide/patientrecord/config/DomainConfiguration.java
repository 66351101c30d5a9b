package org.openwide.patientrecord.config;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.openwide.event.EventIds;
import org.openwide.event.field.FictionalNumbers;
import org.openwide.event.start.UnusableSettings;
import org.openwide.patientrecord.adapter.phone.LibPhoneNumbers;
import org.openwide.patientrecord.application.CountRegistrations;
import org.openwide.patientrecord.application.FollowNotification;
import org.openwide.patientrecord.application.FollowRegistration;
import org.openwide.patientrecord.application.IntrospectKey;
import org.openwide.patientrecord.application.IssuePracticeKey;
import org.openwide.patientrecord.application.IssueRegistrationLink;
import org.openwide.patientrecord.application.IssuedLinks;
import org.openwide.patientrecord.application.KeepPatientRecord;
import org.openwide.patientrecord.application.KeepPractice;
import org.openwide.patientrecord.application.LinkSettings;
import org.openwide.patientrecord.application.ListRegistrationLinks;
import org.openwide.patientrecord.application.Patients;
import org.openwide.patientrecord.application.PracticeKeys;
import org.openwide.patientrecord.application.Practices;
import org.openwide.patientrecord.application.ReadPatient;
import org.openwide.patientrecord.application.RevokePracticeKey;
import org.openwide.patientrecord.application.ShowBranding;
import org.openwide.patientrecord.application.WithdrawRegistrationLink;
import org.openwide.patientrecord.domain.NumberPlan;
import org.openwide.patientrecord.domain.PreFlight;
import org.openwide.patientrecord.domain.SecretHash;
import org.openwide.patientrecord.domain.StuckRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases, with the clock, the ids and the number plan that come to them from outside. */
@Configuration(proxyBeanMethods = false)
class DomainConfiguration {

    /** In milliseconds, as the database keeps them. */
    @Bean
    InstantSource clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    EventIds ids(InstantSource clock) {
        return new EventIds(clock);
    }

    @Bean
    NumberPlan numberPlan(OpenwideSettings settings) {
        boolean allowFictional = settings.numbers().allowFictional();
        return UnusableSettings.orRefuse(() -> {
            FictionalNumbers.refuseTowardsARealProvider(
                    allowFictional, settings.sms().baseUrl());
            return new LibPhoneNumbers(allowFictional);
        });
    }

    @Bean
    CountRegistrations countRegistrations(IssuedLinks links, InstantSource clock) {
        return new CountRegistrations(links, clock);
    }

    @Bean
    KeepPractice keepPractice(Practices practices, NumberPlan numbers) {
        return new KeepPractice(practices, numbers);
    }

    @Bean
    ShowBranding showBranding(Practices practices) {
        return new ShowBranding(practices);
    }

    @Bean
    IssuePracticeKey issuePracticeKey(Practices practices, PracticeKeys keys, InstantSource clock, EventIds ids) {
        return new IssuePracticeKey(practices, keys, clock, ids::next);
    }

    @Bean
    RevokePracticeKey revokePracticeKey(PracticeKeys keys, InstantSource clock) {
        return new RevokePracticeKey(keys, clock);
    }

    @Bean
    IntrospectKey introspectKey(PracticeKeys keys, OpenwideSettings settings) {
        return new IntrospectKey(keys, new SecretHash(settings.operator().keySha256()));
    }

    @Bean
    KeepPatientRecord keepPatientRecord(
            Practices practices, Patients patients, NumberPlan numbers, InstantSource clock) {
        return new KeepPatientRecord(practices, patients, numbers, clock);
    }

    @Bean
    ReadPatient readPatient(Patients patients) {
        return new ReadPatient(patients);
    }

    @Bean
    IssueRegistrationLink issueRegistrationLink(
            Practices practices,
            Patients patients,
            NumberPlan numbers,
            OpenwideSettings settings,
            InstantSource clock,
            EventIds ids) {
        var links =
                new LinkSettings(settings.portal().address(), settings.links().validity());
        return new IssueRegistrationLink(practices, patients, new PreFlight(numbers), links, clock, ids::next);
    }

    @Bean
    ListRegistrationLinks listRegistrationLinks(
            Practices practices, Patients patients, NumberPlan numbers, InstantSource clock) {
        return new ListRegistrationLinks(practices, patients, new StuckRule(numbers), clock);
    }

    @Bean
    WithdrawRegistrationLink withdrawRegistrationLink(Patients patients, InstantSource clock) {
        return new WithdrawRegistrationLink(patients, clock);
    }

    @Bean
    FollowRegistration followRegistration(Patients patients) {
        return new FollowRegistration(patients);
    }

    @Bean
    FollowNotification followNotification(Patients patients) {
        return new FollowNotification(patients);
    }
}
