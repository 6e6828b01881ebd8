package org.yanxun.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class on a fresh {@link TestDatabase}, handed to its constructor and methods as a parameter of type {@code
 * TestDatabase}, {@code DataSource}, {@code JdbcClient} or {@code TransactionTemplate}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StoreTestExtension.class)
public @interface StoreTest {}
