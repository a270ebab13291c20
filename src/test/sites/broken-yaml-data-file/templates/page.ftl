${data.get("team.yaml").members?size}
