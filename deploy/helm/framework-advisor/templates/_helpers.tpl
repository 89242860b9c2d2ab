{{- define "advisor.fullname" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 52 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 52 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "advisor.selectorLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "advisor.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{ include "advisor.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{/* Host names that the service accepts: those of the cluster, of the ingress, and of the values. */}}
{{- define "advisor.hosts" -}}
{{- $name := include "advisor.fullname" . -}}
{{- $hosts := list $name (printf "%s.%s" $name .Release.Namespace) (printf "%s.%s.svc" $name .Release.Namespace) (printf "%s.%s.svc.cluster.local" $name .Release.Namespace) -}}
{{- if .Values.ingress.enabled -}}{{- $hosts = append $hosts .Values.ingress.host -}}{{- end -}}
{{- concat $hosts .Values.hosts | uniq | join "," -}}
{{- end -}}

{{/* Combinations that the schema cannot express. */}}
{{- define "advisor.validate" -}}
{{- if eq .Values.store.type "sqlite" -}}
{{- if .Values.autoscaling.enabled -}}{{- fail "autoscaling needs store.type=postgresql: an SQLite file belongs to one replica" -}}{{- end -}}
{{- if gt (int .Values.replicas) 1 -}}{{- fail "replicas > 1 needs store.type=postgresql: an SQLite file belongs to one replica" -}}{{- end -}}
{{- else -}}
{{- if not .Values.store.postgresql.url -}}{{- fail "store.postgresql.url is required, such as jdbc:postgresql://postgres:5432/advisor" -}}{{- end -}}
{{- if not .Values.store.postgresql.passwordSecret.name -}}{{- fail "store.postgresql.passwordSecret.name is required: the name of a secret with the password" -}}{{- end -}}
{{- end -}}
{{- if and .Values.ingress.enabled (not .Values.ingress.host) -}}{{- fail "ingress.host is required while the ingress is enabled" -}}{{- end -}}
{{- if and .Values.autoscaling.enabled (lt (int .Values.autoscaling.maxReplicas) (int .Values.autoscaling.minReplicas)) -}}{{- fail "autoscaling.maxReplicas is smaller than minReplicas" -}}{{- end -}}
{{- end -}}
