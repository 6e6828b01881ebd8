package org.yanxun.database;

import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One database a test class, dropped after its last test. */
final class StoreTestExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(StoreTestExtension.class);

    private static final Map<Class<?>, Function<TestDatabase, Object>> PARTS = Map.of(
            TestDatabase.class, database -> database,
            DataSource.class, TestDatabase::dataSource,
            JdbcClient.class, TestDatabase::client,
            TransactionTemplate.class, TestDatabase::transactions);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARTS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var part = PARTS.get(parameter.getParameter().getType());
        if (part == null) {
            throw new ParameterResolutionException("not a part of a test database");
        }
        return part.apply(databaseOf(ofClass(context)));
    }

    private static TestDatabase databaseOf(ExtensionContext ofClass) {
        return ofClass.getStore(NAMESPACE)
                .computeIfAbsent(ofClass.getRequiredTestClass(), type -> TestDatabase.fresh(), TestDatabase.class);
    }

    /** The context of the outermost test class, which lives as long as the class. */
    private static ExtensionContext ofClass(ExtensionContext context) {
        var found = context;
        for (var at = context;
                at.getTestClass().isPresent();
                at = at.getParent().orElseThrow()) {
            found = at;
        }
        return found;
    }
}
