package sightline.service.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot say a refusal in its own words in place of a stack trace. */
public final class DatabaseRefusalAnalyzer extends AbstractFailureAnalyzer<DatabaseRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseRefusal refusal) {
        return new FailureAnalysis(refusal.what(), refusal.next(), refusal);
    }
}
