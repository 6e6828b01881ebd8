package org.yanxun.shell.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationNameTests {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/people, getPeople",
        "GET, /api/v1/people/{id}, getPeopleById",
        "POST, /api/v1/people/{id}/id-number, postPeopleByIdIdNumber",
        "DELETE, /api/v1/seats/{trainingClass}, deleteSeatsByTrainingClass"
    })
    void an_operation_is_called_by_what_is_done_and_where(HttpMethod method, String path, String name) {
        assertThat(OperationName.of(path, method)).isEqualTo(name);
    }
}
