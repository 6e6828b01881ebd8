package org.yanxun.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.yanxun.Yanxun;
import org.yanxun.access.FreshDistricts;

/**
 * A test on the whole running application (a free port, {@code @LocalServerPort}), on {@link TestDatabase#shared()}. All
 * classes that carry only this annotation share one context: add no properties, profiles or bean overrides, and keep
 * apart by a fresh district each ({@link org.yanxun.access.TestActors}, as a parameter of the constructor).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(FreshDistricts.class)
@SpringBootTest(classes = Yanxun.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface HouseTest {}
