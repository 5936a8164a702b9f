package sightline.service.people.session;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.FlashMapManager;

/** Keeps sessions in the database for half an hour after their last use. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 30 * 60)
class Sessions {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsInPostgresql() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Sessions that have run out are deleted every minute, or when this setting says; not before there is a table. */
    @Bean
    @DependsOnDatabaseInitialization
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsRunOut(
            @Value("${sightline.session.cleanup:0 * * * * *}") String cron) {
        return repository -> repository.setCleanupCron(cron);
    }

    /** A session that was used within the last minute is not written again; so it runs out up to a minute early. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsWrittenOnceAMinute() {
        return repository -> repository.setUpdateSessionQuery("""
                WITH changed (session_id, last_use, longest, expiry, person, id) AS (
                    VALUES (?::char(36), ?::bigint, ?::integer, ?::bigint, ?::text, ?::char(36)))
                UPDATE %TABLE_NAME% s SET session_id = c.session_id, last_access_time = c.last_use,
                    max_inactive_interval = c.longest, expiry_time = c.expiry, principal_name = c.person
                FROM changed c
                WHERE s.primary_id = c.id AND (c.last_use - s.last_access_time NOT BETWEEN 0 AND 60000
                    OR (c.session_id, c.longest) <> (s.session_id, s.max_inactive_interval)
                    OR c.person IS DISTINCT FROM s.principal_name)
                """);
    }

    @Bean
    IndexResolver<Session> sessionsOfAPerson() {
        return new PersonOfSession();
    }

    @Bean
    CookieSerializer sessionCookie() {
        return SessionCookie.serializer();
    }

    @Bean
    ConversionService springSessionConversionService() {
        return SessionBytes.conversions();
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return registration;
    }

    @Bean
    FlashMapManager flashMapManager() {
        return new Flashes();
    }

    @Bean
    FilterRegistrationBean<SavedOnce> savedOnce() {
        FilterRegistrationBean<SavedOnce> registration = new FilterRegistrationBean<>(new SavedOnce());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<LastResort> lastResort() {
        FilterRegistrationBean<LastResort> registration = new FilterRegistrationBean<>(new LastResort());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return registration;
    }
}
